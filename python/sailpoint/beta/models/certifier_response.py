# Generated from schema/.
"""Certifier response."""

from sailpoint.beta.models import CertifierResponse

__all__ = ["CertifierResponse"]
