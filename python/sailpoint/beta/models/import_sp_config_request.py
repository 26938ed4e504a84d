# Generated from schema/.
"""Import sp config request."""

from sailpoint.beta.models import ImportSpConfigRequest

__all__ = ["ImportSpConfigRequest"]
