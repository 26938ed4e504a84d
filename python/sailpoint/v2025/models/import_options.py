# Generated from schema/.
"""Import options."""

from sailpoint.v2025.models import ImportOptions

__all__ = ["ImportOptions"]
