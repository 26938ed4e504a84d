# Generated from schema/.
"""Certification identity summary."""

from sailpoint.v2024.models import CertificationIdentitySummary

__all__ = ["CertificationIdentitySummary"]
