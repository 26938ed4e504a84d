# Generated from schema/.
"""Target."""

from sailpoint.beta.models import Target

__all__ = ["Target"]
