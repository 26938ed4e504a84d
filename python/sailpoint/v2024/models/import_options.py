# Generated from schema/.
"""Import options."""

from sailpoint.v2024.models import ImportOptions

__all__ = ["ImportOptions"]
