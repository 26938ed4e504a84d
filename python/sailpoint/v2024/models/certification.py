# Written by `make stubs` from schema/; change it there.
"""Identity certification dto."""

from sailpoint.v2024.models.identity_certification_dto import IdentityCertificationDto as Certification

__all__ = ["Certification"]
