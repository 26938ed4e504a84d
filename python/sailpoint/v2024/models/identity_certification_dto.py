# Written by `make stubs` from schema/; change it there.
"""Identity certification dto."""

from sailpoint._core import model

__all__ = ["IdentityCertificationDto"]

IdentityCertificationDto = model("v2024", "IdentityCertificationDto")
