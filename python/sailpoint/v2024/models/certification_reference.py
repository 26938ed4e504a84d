# Written by `make stubs` from schema/; change it there.
"""Certification reference."""

from sailpoint._core import model

__all__ = ["CertificationReference"]

CertificationReference = model("v2024", "CertificationReference")
