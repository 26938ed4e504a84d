# Generated from schema/.
"""Account request info."""

from sailpoint.beta.models import AccountRequestInfo

__all__ = ["AccountRequestInfo"]
