# Generated from schema/.
"""Certification task."""

from sailpoint.v2024.models import CertificationTask

__all__ = ["CertificationTask"]
