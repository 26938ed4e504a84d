# Generated from schema/.
"""Account request info."""

from sailpoint.v3.models import AccountRequestInfo

__all__ = ["AccountRequestInfo"]
