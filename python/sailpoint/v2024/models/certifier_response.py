# Written by `make stubs` from schema/; change it there.
"""Certifier response."""

from sailpoint._core import model

__all__ = ["CertifierResponse"]

CertifierResponse = model("v2024", "CertifierResponse")
