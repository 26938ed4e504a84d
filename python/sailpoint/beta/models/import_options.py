# Generated from schema/.
"""Import options."""

from sailpoint.beta.models import ImportOptions

__all__ = ["ImportOptions"]
