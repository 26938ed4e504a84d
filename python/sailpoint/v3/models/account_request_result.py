# Generated from schema/.
"""Account request result."""

from sailpoint.v3.models import AccountRequestResult

__all__ = ["AccountRequestResult"]
