# Generated from schema/.
"""Import sp config request."""

from sailpoint.v2024.models import ImportSpConfigRequest

__all__ = ["ImportSpConfigRequest"]
