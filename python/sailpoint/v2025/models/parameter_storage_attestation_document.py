# Generated from schema/.
"""Parameter storage attestation document."""

from sailpoint.v2025.models import ParameterStorageAttestationDocument

__all__ = ["ParameterStorageAttestationDocument"]
