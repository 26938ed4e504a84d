# Generated from schema/.
"""Account request info."""

from sailpoint.v2025.models import AccountRequestInfo

__all__ = ["AccountRequestInfo"]
