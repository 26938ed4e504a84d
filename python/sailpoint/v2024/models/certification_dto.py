# Written by `make stubs` from schema/; change it there.
"""Certification dto."""

from sailpoint._core import model

__all__ = ["CertificationDto"]

CertificationDto = model("v2024", "CertificationDto")
