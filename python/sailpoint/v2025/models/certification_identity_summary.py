# Generated from schema/.
"""Certification identity summary."""

from sailpoint.v2025.models import CertificationIdentitySummary

__all__ = ["CertificationIdentitySummary"]
