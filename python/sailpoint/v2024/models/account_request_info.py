# Written by `make stubs` from schema/; change it there.
"""Account request info."""

from sailpoint._core import model

__all__ = ["AccountRequestInfo"]

AccountRequestInfo = model("v2024", "AccountRequestInfo")
