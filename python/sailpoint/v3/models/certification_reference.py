# Generated from schema/.
"""Certification reference."""

from sailpoint.v3.models import CertificationReference

__all__ = ["CertificationReference"]
