"""The identity profile as classes of another package, with the fields and types of this package's models."""

from datetime import datetime
from typing import Any


def profile_of(base: Any) -> Any:
    """The class of profiles, on a base class that gives fields their names in JSON.

    The annotations are evaluated here, as the classes that they name are local.
    """

    class Reference(base):
        type: str | None = None
        id: str | None = None
        name: str | None = None

    class ReportReference(base):
        task_result_id: str | None = None
        report_name: str | None = None

    class TransformDefinition(base):
        type: str | None = None
        attributes: dict[str, Any] | None = None

    class AttributeTransform(base):
        identity_attribute_name: str | None = None
        transform_definition: TransformDefinition | None = None

    class AttributeConfig(base):
        enabled: bool | None = None
        attribute_transforms: list[AttributeTransform] | None = None

    class Profile(base):
        id: str | None = None
        name: str | None = None
        created: datetime | None = None
        modified: datetime | None = None
        description: str | None = None
        owner: Reference | None = None
        priority: int | None = None
        authoritative_source: Reference | None = None
        identity_refresh_required: bool | None = None
        identity_count: int | None = None
        identity_attribute_config: AttributeConfig | None = None
        identity_exception_report_reference: ReportReference | None = None
        has_time_based_attr: bool | None = None

    return Profile
