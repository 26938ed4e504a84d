# Generated from schema/.
"""Dependant connections missing dto."""

__all__ = ["DependantConnectionsMissingDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class DependantConnectionsMissingDto(Model):
        """Dependant connections missing dto."""

        dependency_type: str | None
        """Known values: identityProfiles, credentialProfiles, mappingProfiles, sourceAttributes,
        dependantCustomTransforms, dependantApps.
        """
        reason: str | None
        def __init__(
            self,
            *,
            dependency_type: Literal[
                "identityProfiles",
                "credentialProfiles",
                "mappingProfiles",
                "sourceAttributes",
                "dependantCustomTransforms",
                "dependantApps",
            ]
            | None = ...,
            reason: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    DependantConnectionsMissingDto = model("v3", "DependantConnectionsMissingDto")
