# Written by `make stubs` from schema/; change it there.
"""Account info dto."""

from sailpoint._core import model

__all__ = ["AccountInfoDto"]

AccountInfoDto = model("v2024", "AccountInfoDto")
