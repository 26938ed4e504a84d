# Generated from schema/.
"""Account request result."""

from sailpoint.v2024.models import AccountRequestResult

__all__ = ["AccountRequestResult"]
