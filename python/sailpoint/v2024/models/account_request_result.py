# Written by `make stubs` from schema/; change it there.
"""Account request result."""

from sailpoint._core import model

__all__ = ["AccountRequestResult"]

AccountRequestResult = model("v2024", "AccountRequestResult")
