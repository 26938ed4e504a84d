# Generated from schema/.
"""Source connections dto."""

__all__ = ["SourceConnectionsDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.dependant_app_connections import DependantAppConnections
    from sailpoint.v2025.models.dependant_connections_missing_dto import DependantConnectionsMissingDto
    from sailpoint.v2025.models.identity_profiles_connections import IdentityProfilesConnections
    from sailpoint.v2025.models.transform_read import TransformRead

    class SourceConnectionsDto(Model):
        """Source connections dto."""

        identity_profiles: list[IdentityProfilesConnections] | None
        credential_profiles: list[str] | None
        source_attributes: list[str] | None
        mapping_profiles: list[str] | None
        dependent_custom_transforms: list[TransformRead] | None
        dependent_apps: list[DependantAppConnections] | None
        missing_dependents: list[DependantConnectionsMissingDto] | None
        def __init__(
            self,
            *,
            identity_profiles: Sequence[IdentityProfilesConnections | Mapping[str, Any]] | None = ...,
            credential_profiles: list[str] | tuple[str, ...] | None = ...,
            source_attributes: list[str] | tuple[str, ...] | None = ...,
            mapping_profiles: list[str] | tuple[str, ...] | None = ...,
            dependent_custom_transforms: Sequence[TransformRead | Mapping[str, Any]] | None = ...,
            dependent_apps: Sequence[DependantAppConnections | Mapping[str, Any]] | None = ...,
            missing_dependents: Sequence[DependantConnectionsMissingDto | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SourceConnectionsDto = model("v2025", "SourceConnectionsDto")
