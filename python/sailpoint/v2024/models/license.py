# Generated from schema/.
"""License."""

from sailpoint.v2024.models import License

__all__ = ["License"]
