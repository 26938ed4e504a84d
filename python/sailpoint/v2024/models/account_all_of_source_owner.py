# Written by `make stubs` from schema/; change it there.
"""Account all of source owner."""

from sailpoint._core import model

__all__ = ["AccountAllOfSourceOwner"]

AccountAllOfSourceOwner = model("v2024", "AccountAllOfSourceOwner")
