# Written by `make stubs` from schema/; change it there.
"""The identities to invite."""

from sailpoint._core import model

__all__ = ["InviteIdentitiesRequest"]

InviteIdentitiesRequest = model("v2024", "InviteIdentitiesRequest")
