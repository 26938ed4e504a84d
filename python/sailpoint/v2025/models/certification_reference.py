# Generated from schema/.
"""Certification reference."""

from sailpoint.v2025.models import CertificationReference

__all__ = ["CertificationReference"]
