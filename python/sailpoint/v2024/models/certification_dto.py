# Generated from schema/.
"""Certification dto."""

from sailpoint.v2024.models import CertificationDto

__all__ = ["CertificationDto"]
