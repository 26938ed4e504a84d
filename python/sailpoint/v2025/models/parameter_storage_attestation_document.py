# Generated from schema/.
"""Parameter storage attestation document."""

__all__ = ["ParameterStorageAttestationDocument"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ParameterStorageAttestationDocument(Model):
        """Parameter storage attestation document."""

        attestation_document: str | None
        def __init__(
            self,
            *,
            attestation_document: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ParameterStorageAttestationDocument = model("v2025", "ParameterStorageAttestationDocument")
