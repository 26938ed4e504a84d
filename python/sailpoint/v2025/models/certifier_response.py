# Generated from schema/.
"""Certifier response."""

from sailpoint.v2025.models import CertifierResponse

__all__ = ["CertifierResponse"]
