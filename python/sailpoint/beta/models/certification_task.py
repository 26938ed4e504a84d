# Generated from schema/.
"""Certification task."""

from sailpoint.beta.models import CertificationTask

__all__ = ["CertificationTask"]
