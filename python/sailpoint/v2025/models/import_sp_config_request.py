# Generated from schema/.
"""Import sp config request."""

from sailpoint.v2025.models import ImportSpConfigRequest

__all__ = ["ImportSpConfigRequest"]
