# Generated from schema/.
"""Search arguments."""

from sailpoint.v3.models import SearchArguments

__all__ = ["SearchArguments"]
