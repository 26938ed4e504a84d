# Generated from schema/.
"""Certification reference dto."""

from sailpoint.beta.models import CertificationReferenceDto

__all__ = ["CertificationReferenceDto"]
