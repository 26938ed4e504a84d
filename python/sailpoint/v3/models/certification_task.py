# Generated from schema/.
"""Certification task."""

from sailpoint.v3.models import CertificationTask

__all__ = ["CertificationTask"]
