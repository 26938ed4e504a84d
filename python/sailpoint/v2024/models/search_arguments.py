# Generated from schema/.
"""Search arguments."""

from sailpoint.v2024.models import SearchArguments

__all__ = ["SearchArguments"]
