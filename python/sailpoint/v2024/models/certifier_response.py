# Generated from schema/.
"""Certifier response."""

from sailpoint.v2024.models import CertifierResponse

__all__ = ["CertifierResponse"]
