# Generated from schema/.
"""Account request result."""

from sailpoint.v2025.models import AccountRequestResult

__all__ = ["AccountRequestResult"]
