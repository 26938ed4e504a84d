# Generated from schema/.
"""Certification reference."""

from sailpoint.v2024.models import CertificationReference

__all__ = ["CertificationReference"]
