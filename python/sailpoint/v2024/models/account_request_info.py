# Generated from schema/.
"""Account request info."""

from sailpoint.v2024.models import AccountRequestInfo

__all__ = ["AccountRequestInfo"]
