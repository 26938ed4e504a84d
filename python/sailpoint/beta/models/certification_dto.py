# Generated from schema/.
"""Certification dto."""

from sailpoint.beta.models import CertificationDto

__all__ = ["CertificationDto"]
