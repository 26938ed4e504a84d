# Written by `make stubs` from schema/; change it there.
"""A certification: the access that one reviewer decides on in a campaign."""

from sailpoint._core import model

__all__ = ["IdentityCertificationDto"]

IdentityCertificationDto = model("v2024", "IdentityCertificationDto")
