# Generated from schema/.
"""Certification reference."""

from sailpoint.beta.models import CertificationReference

__all__ = ["CertificationReference"]
