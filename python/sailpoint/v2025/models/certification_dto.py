# Generated from schema/.
"""Certification dto."""

from sailpoint.v2025.models import CertificationDto

__all__ = ["CertificationDto"]
