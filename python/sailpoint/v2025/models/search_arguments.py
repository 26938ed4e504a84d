# Generated from schema/.
"""Search arguments."""

from sailpoint.v2025.models import SearchArguments

__all__ = ["SearchArguments"]
