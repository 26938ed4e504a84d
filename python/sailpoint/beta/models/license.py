# Generated from schema/.
"""License."""

from sailpoint.beta.models import License

__all__ = ["License"]
