# Generated from schema/.
"""A schema of a source: the attributes of one kind of object."""

__all__ = ["ModelSchema"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint._tracking import Tracked
    from sailpoint.v3.models.attribute_definition import AttributeDefinition
    from sailpoint.v3.models.json_patch_operation import JsonPatchOperation

    class ModelSchema(Tracked[JsonPatchOperation], Model):
        """A schema of a source: the attributes of one kind of object."""

        id: str | None
        """The schema's id."""
        name: str | None
        """The schema's name."""
        native_object_type: str | None
        """Kind of object in the connected system."""
        identity_attribute: str | None
        """The attribute that identifies an object."""
        display_attribute: str | None
        """The attribute that is shown as the object's name."""
        hierarchy_attribute: str | None
        """The attribute that names an object's parent."""
        include_permissions: bool | None
        """True if permissions are read too."""
        features: list[str] | None
        """The features that the connector supports for these objects."""
        configuration: dict[str, Any] | None
        """Further settings."""
        attributes: list[AttributeDefinition] | None
        """The attributes."""
        created: datetime | str | None
        """Time of creation."""
        modified: datetime | str | None
        """Time of the last change."""
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            native_object_type: str | None = ...,
            identity_attribute: str | None = ...,
            display_attribute: str | None = ...,
            hierarchy_attribute: str | None = ...,
            include_permissions: bool | None = ...,
            features: Sequence[Literal["AUTHENTICATE", "COMPOSITE", "DIRECT_PERMISSIONS", "DISCOVER_SCHEMA", "ENABLE", "MANAGER_LOOKUP", "NO_RANDOM_ACCESS", "PROXY", "SEARCH", "TEMPLATE", "UNLOCK", "UNSTRUCTURED_TARGETS", "SHAREPOINT_TARGET", "PROVISIONING", "GROUP_PROVISIONING", "SYNC_PROVISIONING", "PASSWORD", "CURRENT_PASSWORD", "ACCOUNT_ONLY_REQUEST", "ADDITIONAL_ACCOUNT_REQUEST", "NO_AGGREGATION", "GROUPS_HAVE_MEMBERS", "NO_PERMISSIONS_PROVISIONING", "NO_GROUP_PERMISSIONS_PROVISIONING", "NO_UNSTRUCTURED_TARGETS_PROVISIONING", "NO_DIRECT_PERMISSIONS_PROVISIONING", "PREFER_UUID", "ARM_SECURITY_EXTRACT", "ARM_UTILIZATION_EXTRACT", "ARM_CHANGELOG_EXTRACT", "USES_UUID", "APPLICATION_DISCOVERY", "DELETE"]]
            | None = ...,
            configuration: Mapping[str, Any] | None = ...,
            attributes: Sequence[AttributeDefinition | Mapping[str, Any]] | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ModelSchema = model("v3", "ModelSchema")
