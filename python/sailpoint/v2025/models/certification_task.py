# Generated from schema/.
"""Certification task."""

from sailpoint.v2025.models import CertificationTask

__all__ = ["CertificationTask"]
