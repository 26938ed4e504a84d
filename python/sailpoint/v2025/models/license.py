# Generated from schema/.
"""License."""

from sailpoint.v2025.models import License

__all__ = ["License"]
