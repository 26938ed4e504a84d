# Generated from schema/.
"""Certification identity summary."""

from sailpoint.v3.models import CertificationIdentitySummary

__all__ = ["CertificationIdentitySummary"]
